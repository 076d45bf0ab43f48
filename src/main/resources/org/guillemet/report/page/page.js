"use strict";
(function () {
  const byId = (id) => document.getElementById(id);
  const all = (query, root) => Array.from((root || document).querySelectorAll(query));
  const store = byId("data");
  const data = JSON.parse(store.textContent);
  const texts = data.texts;
  const card = byId("card");
  const cardText = byId("card-text");
  let pinned = null;

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  /* What a piece belongs to: source (s) and cue (c) are of the attribution (a) with their number. */
  function ids(mark) {
    return [...new Set(mark.dataset.i.split(" ").map((id) => id.replace(/^[sc]/, "a")))];
  }

  /* What the keyboard reaches; the words of the page itself are there without this script. */
  all(".text [data-b]").forEach((mark) => {
    mark.setAttribute("role", "button");
    mark.tabIndex = 0;
  });

  /* All pieces of what a piece belongs to. */
  function pieces(mark) {
    const own = ids(mark);
    return all("[data-i]", mark.closest("[data-n]")).filter((m) => ids(m).some((id) => own.includes(id)));
  }

  const ruleOf = (row) => row.querySelector(".rule").textContent;

  function describe(mark) {
    const story = mark.closest("[data-n]");
    const known = data.articles[Number(story.dataset.n)];
    const parts = [];
    ids(mark).forEach((id) => {
      const number = id.slice(1);
      if (id[0] === "a") {
        const said = known.a[Number(number)];
        parts.push(element("h4", (said[1] ? said[1] + " · " : "") + texts[said[0]]));
        const list = document.createElement("dl");
        for (let i = 2; i < said.length; i += 2) {
          list.append(element("dt", texts[said[i]]), element("dd", texts[said[i + 1]]));
        }
        parts.push(list);
      } else if (id[0] === "k") {
        parts.push(element("p", store.dataset.claim + " (" + texts[known.k[number]] + ")"));
      } else {
        const row = story.querySelectorAll(".findings > li")[Number(number)];
        const message = row.children[2];
        const line = element("p", "");
        line.lang = message.lang;
        line.append(element("strong", row.querySelector(".sign").textContent + " " + ruleOf(row)), document.createElement("br"));
        line.append(message.textContent);
        parts.push(line);
      }
    });
    return parts;
  }

  function show(mark) {
    all(".on").forEach((m) => m.classList.remove("on"));
    pieces(mark).forEach((m) => m.classList.add("on"));
    cardText.replaceChildren(...describe(mark));
    card.hidden = false;
  }

  function hide() {
    all(".on").forEach((m) => m.classList.remove("on"));
    card.hidden = true;
  }

  function unpin() {
    const was = pinned;
    pinned = null;
    all("[aria-pressed]").forEach((m) => m.removeAttribute("aria-pressed"));
    hide();
    return was;
  }

  function pin(mark) {
    unpin();
    pinned = mark;
    mark.setAttribute("aria-pressed", "true");
    show(mark);
  }

  const marked = (event) => event.target.closest && event.target.closest(".text [data-i]");
  document.addEventListener("mouseover", (event) => {
    const mark = marked(event);
    if (!pinned && mark) { show(mark); }
    else if (!pinned && !event.target.closest("#card")) { hide(); }
  });
  document.addEventListener("focusin", (event) => {
    const mark = marked(event);
    if (!pinned && mark) { show(mark); }
  });
  document.addEventListener("focusout", (event) => {
    if (!pinned && marked(event)) { hide(); }
  });
  document.addEventListener("click", (event) => {
    const mark = marked(event);
    if (mark && mark !== pinned) { pin(mark); }
    else if (mark) { unpin(); }
  });
  byId("card-close").addEventListener("click", () => {
    const was = unpin();
    if (was) { was.focus(); }
    hide();
  });

  /* Keys: those of a page that is read, not of a form. */
  let current = -1;
  function step(by) {
    const rows = all(".findings > li:not([hidden])").filter((r) => !r.closest("[hidden]"));
    if (rows.length === 0) { return; }
    current = Math.min(rows.length - 1, Math.max(0, current + by));
    const row = rows[current];
    const story = row.closest(".story");
    all(".story .on").forEach((m) => m.classList.remove("on"));
    const id = "f" + [...row.parentNode.children].indexOf(row);
    all("[data-i]", story).filter((m) => ids(m).includes(id)).forEach((m) => m.classList.add("on"));
    row.tabIndex = -1;
    row.focus();
    row.scrollIntoView({block: "center"});
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const was = unpin();
      if (was) { was.focus(); }
      hide();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) { return; }
    if ((event.key === "Enter" || event.key === " ") && marked(event)) {
      event.preventDefault();
      if (pinned === event.target) { unpin(); } else { pin(event.target); }
    } else if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "/") { event.preventDefault(); byId("by-text").focus(); }
  });

  /* Filters. */
  const form = byId("filters");
  form.hidden = false;
  const value = (id) => (byId(id) ? byId(id).value : "");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").replace(/œ/gi, "oe").replace(/\s+/g, " ").toLowerCase();
  /* What is filtered, with what it is filtered by; texts are read when they are first looked for. */
  const readers = new Map();
  function has(part, words) {
    if (!words) { return true; }
    if (!readers.has(part)) { readers.set(part, fold(part.textContent)); }
    return readers.get(part).includes(words);
  }
  const sheets = new Map(all(".sheet").map((sheet) => [sheet.dataset.n, sheet]));
  const described = (row) => ({row: row, rule: ruleOf(row), severity: /f[ewi](?=-row)/.exec(row.className)[0]});
  const stories = all(".story").map((story) => ({
    story: story,
    n: story.dataset.n,
    findings: all(".findings > li", story).map(described),
  }));
  /* The numbers of the articles that a conflict or a shared figure leads to. */
  const articlesOf = (part) => all('a[href^="#a-"]', part).map((link) => link.hash.slice(3));
  const conflicts = all(".conflict").map((c) => ({...described(c), articles: articlesOf(c)}));
  const figures = all(".figures tbody").map((f) => ({row: f, articles: articlesOf(f)}));
  const speakers = all("tr[data-speaker]");

  function quotedOf(n, speaker) {
    const quoted = new Set();
    data.articles[Number(n)].a.forEach((said, i) => {
      if (String(said[1]) === speaker) { quoted.add("a" + i); }
    });
    return quoted;
  }

  let dimmed = "";
  function dim(speaker) {
    if (speaker === dimmed) { return; }
    dimmed = speaker;
    stories.forEach(({story, n}) => {
      const quoted = quotedOf(n, speaker);
      all(".q[data-i]", story).forEach((m) =>
        m.classList.toggle("dim", Boolean(speaker) && !ids(m).some((id) => quoted.has(id))));
    });
  }

  function apply() {
    const words = fold(value("by-text").trim());
    const speaker = value("by-speaker");
    const rule = value("by-rule");
    const severity = value("by-severity");
    const article = value("by-article");
    const wanted = (f) => (!rule || f.rule === rule) && (!severity || f.severity === severity);
    let shown = 0;
    stories.forEach(({story, n, findings}) => {
      const found = findings.filter((f) => {
        f.row.hidden = !wanted(f);
        return !f.row.hidden;
      }).length;
      story.hidden = Boolean(article && article !== n) || !has(story, words)
        || Boolean(speaker) && quotedOf(n, speaker).size === 0 || Boolean(rule || severity) && found === 0;
      sheets.get(n).hidden = story.hidden;
      shown += story.hidden ? 0 : found;
    });
    dim(speaker);
    const isNear = (part) => part.articles.some((n) =>
      (!article || n === article) && (!speaker || quotedOf(n, speaker).size > 0));
    conflicts.forEach((c) => { c.row.hidden = !wanted(c) || !isNear(c) || !has(c.row, words); });
    figures.forEach((f) => { f.row.hidden = !isNear(f) || !has(f.row, words); });
    speakers.forEach((row) => {
      row.hidden = Boolean(speaker && row.dataset.speaker !== speaker) || !has(row, words);
    });
    byId("count-shown").textContent = words || speaker || rule || severity || article 
      ? shown + " " + (shown === 1 ? store.dataset.match : store.dataset.matches) : "";
    current = -1;
  }
  /* However fast somebody types, once a frame is enough. */
  let waiting = false;
  form.addEventListener("input", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => { waiting = false; apply(); });
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply, 0));
  /* A link to what the filters hide shows everything again. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && byId(link.hash.slice(1));
    if (target && target.closest("[hidden]")) { form.reset(); apply(); }
  });
  apply();
})();
