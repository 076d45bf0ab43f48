# An image whose "guillemet" checks the articles in /articles; docs/ci.md says how to build and run it.
# scripts/try-dockerfile runs these steps where there is no engine; it knows what is used here, and no more.
FROM debian:bookworm-slim AS build
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates openjdk-17-jdk-headless
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -Pdistribution package \
  && mkdir /opt/guillemet \
  && tar -xf target/guillemet-*.tar -C /opt/guillemet --strip-components=1

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates git openjdk-17-jre-headless \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/guillemet /opt/guillemet
ENV PATH=/opt/guillemet/bin:$PATH
ENV XDG_CACHE_HOME=/opt/guillemet/cache
ENV LC_ALL=C.UTF-8
# The models of both languages are prepared here, and classes archived, so that no run has to; whoever
# runs it may read them. The articles may belong to anybody: git would refuse to say what has changed.
RUN echo '“The hall closes,” the mayor said.' | guillemet check --lang en - \
  && echo '« La halle ferme », a dit la maire.' | guillemet check --lang fr - \
  && chmod -R a+rX "$XDG_CACHE_HOME" \
  && git config --system --add safe.directory '*'
WORKDIR /articles
USER 65534:65534
ENTRYPOINT ["guillemet"]
CMD ["--help"]
