/**
 * The model of a values framework: what it is, how it is read and written, what is wrong with it.
 *
 * <p>Start at {@link trust.stars.model.Framework} and {@link trust.stars.json.FrameworkReader}.
 */
@SuppressWarnings("module") // stars-content, which this module opens a door to, is built later
module trust.stars.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires transitive org.jspecify;

    exports trust.stars.compiled to
            trust.stars.content;
    exports trust.stars.json;
    exports trust.stars.model;
    exports trust.stars.release;
    exports trust.stars.validation;

    opens trust.stars.model to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
}
