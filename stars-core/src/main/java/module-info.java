/**
 * The model of a values framework: what it contains, the rules it must meet, and how it changes between releases.
 *
 * <p>Start at {@link trust.stars.model.Framework} and {@link trust.stars.release.FrameworkHistory}. Documents are read
 * by the module {@code trust.stars.json}.
 */
@SuppressWarnings("module") // our other modules are built later, and the libraries are optional for applications
module trust.stars.core {
    requires com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator; // only to read its payload, if the application has it
    requires transitive org.jspecify;

    exports trust.stars.model;
    exports trust.stars.release;
    exports trust.stars.validation;
    exports trust.stars.check to
            trust.stars.json;
    exports trust.stars.text to
            trust.stars.json;

    opens trust.stars.model to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
}
