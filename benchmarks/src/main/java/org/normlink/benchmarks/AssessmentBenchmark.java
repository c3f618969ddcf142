package org.normlink.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.normlink.core.catalogue.Catalogue;
import org.normlink.core.place.Country;
import org.normlink.core.place.Place;
import org.normlink.core.resource.NewsGenre;
import org.normlink.core.resource.NewsItem;
import org.normlink.core.resource.Resource;
import org.normlink.core.resource.ResourceId;
import org.normlink.core.text.LocalizedText;
import org.normlink.mapping.assessment.AssessmentScope;
import org.normlink.mapping.assessment.Assessor;
import org.normlink.mapping.assessment.GapReport;
import org.normlink.mapping.framework.FrameworkId;
import org.normlink.mapping.framework.Frameworks;
import org.normlink.mapping.linking.EvidenceBase;
import org.normlink.mapping.linking.LexiconLinker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Linking and assessing seeded resources, without reading and writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AssessmentBenchmark {
    private static final List<String> TITLES = List.of(
            "Training course on forced labour for labour inspectors completed",
            "National action plan on forced labour adopted",
            "Campaign informs migrant workers of the risks of forced labour",
            "Micro enterprises recover from the pandemic");

    @Param({"100", "1000"})
    int resources;

    private final Catalogue catalogue = Catalogue.bundled();
    private final LexiconLinker linker = LexiconLinker.bundled();
    private final AssessmentScope scope = AssessmentScope.of(
            Frameworks.bundled(catalogue).get(FrameworkId.of("P029")), Country.parse("MY"), LocalDate.of(2022, 1, 31));
    private List<Resource> corpus = List.of();
    private EvidenceBase evidence = EvidenceBase.builder().build();

    /** Draws the resources. */
    @Setup
    public void prepare() {
        Random random = new Random(29);
        List<Resource> drawn = new ArrayList<>();
        for (int i = 0; i < resources; i++) {
            drawn.add(NewsItem.builder()
                    .id(ResourceId.of("r-" + i))
                    .title(LocalizedText.english(TITLES.get(random.nextInt(TITLES.size()))))
                    .genre(NewsGenre.NEWS)
                    .addPlace(Place.of(Country.parse(random.nextBoolean() ? "MY" : "PK")))
                    .build());
        }
        corpus = List.copyOf(drawn);
        evidence = link();
    }

    /** Proposes the links of all resources. */
    @Benchmark
    public EvidenceBase link() {
        return EvidenceBase.gather(linker, corpus);
    }

    /** Makes a report of all links. */
    @Benchmark
    public GapReport assess() {
        return Assessor.standard(catalogue).assess(scope, evidence);
    }
}
