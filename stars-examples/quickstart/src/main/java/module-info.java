/** The quickstart as a modular application. */
module trust.stars.examples.quickstart {
    requires trust.stars.content;
    requires trust.stars.json;
}
