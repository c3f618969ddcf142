package org.normlink.core.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.normlink.core.Golden;
import org.normlink.core.InvalidDataException;
import org.normlink.core.Loaded;
import org.normlink.core.Problem;
import org.normlink.core.TextInput;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.json.NormlinkJson;
import org.normlink.core.resource.Resource;

class ListingReaderTest {
    private static final Path LISTING = Path.of("..", "examples", "data", "forced-labour-resources.txt");

    private final ListingReader reader = ListingReader.of(Catalogue.bundled());

    @Test
    void theTenEntriesComeOutTyped() throws IOException {
        Loaded<List<Resource>> loaded = reader.read(TextInput.read(LISTING));

        Golden.assertMatches("listing/resources.json", NormlinkJson.write(loaded.value()));
    }

    @Test
    void whatCouldNotBeToldIsListed() throws IOException {
        Loaded<List<Resource>> loaded = reader.read(TextInput.read(LISTING));

        Golden.assertMatches(
                "listing/problems.txt",
                String.join(
                                "\n",
                                loaded.problems().stream()
                                        .map(Problem::toString)
                                        .toList()) + "\n");
    }

    @Test
    void whatWasReadIsWrittenAndReadBackEqual() throws IOException {
        List<Resource> resources = reader.read(TextInput.read(LISTING)).value();

        Loaded<List<Resource>> again = JsonResourceReader.of(Catalogue.bundled())
                .read(new TextInput("resources.json", NormlinkJson.write(resources)));

        assertThat(again.problems()).isEmpty();
        assertThat(again.value()).isEqualTo(resources);
    }

    @Test
    void yearOfACreditLineIsNoDate() {
        Resource resource = only("1. © Shutterstock 2023\n\n   A news title\n");

        assertThat(resource.date()).isEmpty();
        assertThat(resource.title().texts()).containsValue("A news title");
    }

    @Test
    void numberInsideAnEntryStartsNoOtherEntry() {
        Loaded<List<Resource>> loaded =
                reader.read(input("1. First workshop\n\n   8. is a number\n\n2. Second workshop\n"));

        assertThat(loaded.value()).hasSize(2);
        assertThat(loaded.value().get(0).summary().orElseThrow().texts()).containsValue("8. is a number");
    }

    @Test
    void entryWithoutTitleIsAnErrorWithItsPlace() {
        Loaded<List<Resource>> loaded = reader.read(input("1. 21 January 2022\n"));

        assertThat(loaded.problems())
                .contains(Problem.error(
                        new Problem.Location("listing.txt", 1, "entry 1"), "an entry must have a title, but has none"));
    }

    @Test
    void textWithoutEntriesIsRefused() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> reader.read(input("nothing here")))
                .withMessage("a listing must have numbered entries such as '1. Title', but has none (listing.txt)");
    }

    private Resource only(String text) {
        return reader.read(input(text)).value().get(0);
    }

    private static TextInput input(String text) {
        return new TextInput("listing.txt", text);
    }
}
