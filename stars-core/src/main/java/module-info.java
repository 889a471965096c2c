/**
 * The model of a values framework: what it is, what it is held to, and how it changes from release to release.
 *
 * <p>Start at {@link trust.stars.model.Framework} and {@link trust.stars.release.FrameworkHistory}. Documents are read
 * by the module {@code trust.stars.json}.
 */
@SuppressWarnings("module") // other modules of ours are built later, and applications bring the libraries or not
module trust.stars.core {
    requires com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator; // only where its payload is read, and if the application has it
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
