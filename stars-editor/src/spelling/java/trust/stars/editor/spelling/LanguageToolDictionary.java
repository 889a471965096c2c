package trust.stars.editor.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool's dictionary of British English, without its other rules. */
public final class LanguageToolDictionary implements Dictionary {
    private static final int MOST_SUGGESTIONS = 3;

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));

    /** Called by name. */
    public LanguageToolDictionary() {
        for (Rule rule : tool.getAllActiveRules()) {
            // prefers -ize, which schools do not write
            boolean oxford = rule.getId().equals("OXFORD_SPELLING_Z_NOT_S");
            if (oxford || !rule.isDictionaryBasedSpellingRule()) {
                tool.disableRule(rule.getId());
            }
        }
    }

    @Override
    public List<Unknown> unknownWords(String text) throws IOException {
        List<Unknown> words = new ArrayList<>();
        for (RuleMatch match : tool.check(text)) {
            List<String> suggestions = match.getSuggestedReplacements();
            words.add(new Unknown(
                    text.substring(match.getFromPos(), match.getToPos()),
                    suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size()))));
        }
        return words;
    }
}
