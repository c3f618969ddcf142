package org.normlink.examples;

import org.normlink.core.catalogue.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it prints to. */
record CommandFactory(Console console) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(console, Catalogue.bundled()));
        }
        if (type == LinksCommand.class) {
            return type.cast(new LinksCommand(console, Catalogue.bundled()));
        }
        if (type == ReportCommand.class) {
            return type.cast(new ReportCommand(console, Catalogue.bundled()));
        }
        if (type == StatusCommand.class) {
            return type.cast(new StatusCommand(console, Catalogue.bundled()));
        }
        if (type == CatalogueCommand.class) {
            return type.cast(new CatalogueCommand(console, Catalogue.bundled()));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
