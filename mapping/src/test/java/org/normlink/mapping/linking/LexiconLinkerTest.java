package org.normlink.mapping.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.normlink.core.InvalidDataException;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Policy;
import org.normlink.core.resource.Project;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.resource.ResourceType;
import org.normlink.core.text.Language;
import org.normlink.core.text.LocalizedText;

class LexiconLinkerTest {
    private static final ResourceId ID = ResourceId.of("example");

    private final LexiconLinker linker = LexiconLinker.bundled();

    @Test
    void everyRuleFiresOnItsExamplesAndIsSilentOnItsCounterexamples() {
        List<String> faults = new ArrayList<>();
        for (RuleFile.LinkRule rule : linker.linkRules()) {
            assertThat(rule.fires()).as(rule.id()).isNotEmpty();
            assertThat(rule.silent()).as(rule.id()).isNotEmpty();
            rule.fires().stream()
                    .filter(text -> !linker.firing(example(rule, text)).contains(rule.id()))
                    .forEach(text -> faults.add(rule.id() + " must fire on: " + text));
            rule.silent().stream()
                    .filter(text -> linker.firing(example(rule, text)).contains(rule.id()))
                    .forEach(text -> faults.add(rule.id() + " must not fire on: " + text));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everyRuleLinksToProvisionsOfTheCatalogue() {
        Catalogue catalogue = Catalogue.bundled();

        assertThat(linker.linkRules())
                .allSatisfy(rule -> assertThat(rule.links())
                        .allSatisfy(target -> assertThat(catalogue.provision(target.provision()))
                                .isNotNull()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Placement of graduates reaches a record",
                "New law strengthens the protection of consumers",
                "Inspection of goods at the port was strengthened",
                "The court granted a remedy of defects to the buyer",
                "Release of the annual report",
                "Recruitment of staff: guidance for employers",
                "Labour market statistics published",
                "Companies trained in due diligence for mergers",
                "Victims of the flood received assistance",
                "National action plan on road safety adopted",
                "Healthy recovery of micro and small enterprises",
                "Tripartite consultation on the minimum wage",
                "Police training course on traffic rules",
                "Child labour: awareness campaign informs families"
            })
    void everydaySensesDoNotLink(String title) {
        assertThat(linker.link(news(title))).isEmpty();
    }

    @Test
    void matchedWordsStandWhereTheLinkSays() {
        String title = "Labour inspectors completed a training on forced labour";

        EvidenceLink link = linker.link(news(title)).get(0);

        assertThat(link.basis().matches())
                .isNotEmpty()
                .allSatisfy(match ->
                        assertThat(title.substring(match.start(), match.end())).isEqualTo(match.words()));
    }

    @Test
    void sentenceOnSomethingMissingIndicatesAGap() {
        assertThat(linker.link(news("There is no law that criminalises forced labour")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.polarity()).isEqualTo(Polarity.INDICATES_GAP));
    }

    @Test
    void whatIsGoingToHappenIsAnnounced() {
        assertThat(linker.link(news("A workshop will train labour inspectors on forced labour")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.stage()).isEqualTo(Stage.ANNOUNCED));
    }

    @Test
    void demandForAPlanIsNoPlan() {
        assertThat(linker.link(news("Unions urge government: national action plan on forced labour should be adopted")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.stage()).isEqualTo(Stage.PLANNED));
    }

    @Test
    void topicsOfAPlanArePlannedWhateverThePlanIs() {
        Resource plan = news(
                "National action plan on forced labour launched. The plan covers labour migration and access to remedy.");

        assertThat(linker.link(plan))
                .filteredOn(link -> !link.provision().toString().contains("art-1.2")
                        && !link.provision().toString().contains("para-1"))
                .extracting(link -> link.provision() + " " + link.stage())
                .containsExactly("P029/art-2.d PLANNED", "P029/art-4.1 PLANNED");
    }

    @Test
    void opinionIsAnOpinionWhateverItTells() {
        Resource opinion = NewsItem.builder()
                .id(ID)
                .title(LocalizedText.english("Labour inspectors completed a training on forced labour"))
                .genre(NewsGenre.OPINION)
                .build();

        assertThat(linker.link(opinion)).isNotEmpty().allSatisfy(link -> {
            assertThat(link.evidenceClass()).isEqualTo(EvidenceClass.MEDIA_OPINION);
            assertThat(link.polarity()).isEqualTo(Polarity.NEUTRAL);
        });
    }

    @Test
    void projectIsSupportByOthers() {
        Resource project = Project.builder()
                .id(ID)
                .title(LocalizedText.english("This project trains labour inspectors on forced labour"))
                .build();

        assertThat(linker.link(project)).isNotEmpty().allSatisfy(link -> {
            assertThat(link.evidenceClass()).isEqualTo(EvidenceClass.PROJECT);
            assertThat(link.actor()).isEqualTo(Actor.INTERNATIONAL_ORGANIZATION);
        });
    }

    @Test
    void textInAnotherLanguageHasNoLink() {
        Resource french = NewsItem.builder()
                .id(ID)
                .title(LocalizedText.of(Language.FR, "Formation of inspectors: forced labour training"))
                .language(Language.FR)
                .genre(NewsGenre.NEWS)
                .build();

        assertThat(linker.link(french)).isEmpty();
    }

    @Test
    @Timeout(60)
    void hugeSentenceIsReadInTimeThatGrowsWithItsLength() {
        String huge = "labour inspectors completed a training on forced labour of course and ".repeat(20_000);

        assertThat(linker.link(news(huge))).isNotEmpty();
    }

    @Test
    void faultsOfARuleFileAreAllNamed() {
        String json = """
                {"schema":"normlink/linking-rules/1","id":"x","version":"1","language":"en",
                 "concepts":[{"id":"fish","phrases":["fish"]},{"id":"fish","phrases":["fishes"]},
                 {"id":"future","phrases":["will"]},{"id":"planned","phrases":["plans"]},{"id":"past","phrases":["was"]},
                 {"id":"absence","phrases":["no"]},{"id":"state-actor","phrases":["state"]}],
                 "rules":[{"id":"r","version":1,"rationale":"w","all":["fisch"],"evidenceClass":"law","confidence":0.5,
                 "links":[{"provision":"P029/art-5","relation":"law","strength":"weak"}]}]}
                """;

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> LexiconLinker.read(new TextInput("rules.json", json)))
                .withMessage("""
                        concept 'fish' must stand once, but stands twice (rules.json)
                        concept 'international-actor' is missing (rules.json)
                        rule 'r' names the unknown concept 'fisch'; did you mean 'fish'? (rules.json)""");
    }

    private static Resource news(String title) {
        return NewsItem.builder()
                .id(ID)
                .title(LocalizedText.english(title))
                .genre(NewsGenre.NEWS)
                .build();
    }

    private static Resource example(RuleFile.LinkRule rule, String text) {
        return rule.types().contains(ResourceType.POLICY)
                ? Policy.builder().id(ID).title(LocalizedText.english(text)).build()
                : news(text);
    }
}
