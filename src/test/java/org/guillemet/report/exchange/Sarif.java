package org.guillemet.report.exchange;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Reads SARIF: with the schema that OASIS has published, and with classes made from it. */
final class Sarif {

  private static final JsonSchema SCHEMA = schema();

  private Sarif() {}

  /** Where a report breaks the schema. */
  static Set<ValidationMessage> faults(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }

  /** The report; a field that the classes do not know is an error. */
  static SarifSchema210 read(String report) {
    try {
      return new ObjectMapper().readValue(report, SarifSchema210.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonSchema schema() {
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      SchemaValidatorsConfig strict =
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in, strict);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
