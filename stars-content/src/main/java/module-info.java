/**
 * Every release of the Trust's STARS framework.
 *
 * <p>Start at {@link trust.stars.content.Stars}.
 */
module trust.stars.content {
    requires transitive jakarta.validation;
    requires transitive trust.stars.core;
    requires transitive org.jspecify;

    exports trust.stars.content;
}
