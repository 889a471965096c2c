/** An application with only the STARS framework on its module path; it validates if there is a validation engine. */
module trust.stars.examples.modular {
    requires static org.hibernate.validator;
    requires trust.stars.content;

    opens trust.stars.examples.modular to
            org.hibernate.validator;
}
