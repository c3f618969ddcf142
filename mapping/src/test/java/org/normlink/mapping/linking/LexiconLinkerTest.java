package org.normlink.mapping.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.text.LocalizedText;

class LexiconLinkerTest {
    private final LexiconLinker linker = LexiconLinker.bundled();

    @Test
    void everyRuleFiresOnItsExamplesAndIsSilentOnItsCounterexamples() {
        List<String> faults = new ArrayList<>();
        for (RuleFile.LinkRule rule : linker.linkRules()) {
            assertThat(rule.fires()).as(rule.id()).isNotEmpty();
            assertThat(rule.silent()).as(rule.id()).isNotEmpty();
            rule.fires().stream()
                    .filter(text -> !linker.firing(resource(rule, text)).contains(rule.id()))
                    .forEach(text -> faults.add(rule.id() + " must fire on: " + text));
            rule.silent().stream()
                    .filter(text -> linker.firing(resource(rule, text)).contains(rule.id()))
                    .forEach(text -> faults.add(rule.id() + " must not fire on: " + text));
        }

        assertThat(faults).isEmpty();
    }

    private static Resource resource(RuleFile.LinkRule rule, String text) {
        ResourceId id = ResourceId.of("example");
        return rule.types().contains(ResourceType.POLICY)
                ? Policy.builder().id(id).title(LocalizedText.english(text)).build()
                : NewsItem.builder()
                        .id(id)
                        .title(LocalizedText.english(text))
                        .genre(NewsGenre.NEWS)
                        .build();
    }
}
