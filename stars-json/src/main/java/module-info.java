/**
 * Documents of frameworks and local layers: read strictly, written canonically.
 *
 * <p>Start at {@link trust.stars.json.FrameworkReader}.
 */
module trust.stars.json {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.hibernate.validator;
    requires transitive trust.stars.core;

    exports trust.stars.json;
}
