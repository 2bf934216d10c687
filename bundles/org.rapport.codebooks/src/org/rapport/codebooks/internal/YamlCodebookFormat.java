// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.codebook.CodebookFormat;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.codebooks.internal.form.CodebookReader;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Findings;
import org.rapport.codebooks.internal.report.Position;
import org.rapport.codebooks.internal.yaml.YamlFault;
import org.rapport.codebooks.internal.yaml.YamlNode;
import org.rapport.codebooks.internal.yaml.YamlText;
import org.rapport.codebooks.internal.yaml.YamlTree;
import org.rapport.model.codebook.Codebook;

/** Codebooks as YAML files of the form rapport-codebook/1; its JSON Schema is published in {@code codebooks/schema}. */
@Component
public final class YamlCodebookFormat implements CodebookFormat {

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public String label() {
        return "Rapport codebook (YAML)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("yaml", "yml");
    }

    @Override
    public Imported<Codebook> read(Source source, IndicatorCheck check, Progress progress) throws TaskException {
        String text = YamlText.of(source);
        Findings findings = new Findings(source.name());
        return read(text, new CodebookReader(findings, check, progress), findings)
                .map(codebook -> Imported.of(codebook, findings.problems()))
                .orElseGet(() -> Imported.failed(findings.problems()));
    }

    private static Optional<Codebook> read(String text, CodebookReader reader, Findings findings)
            throws TaskCancelledException {
        try {
            Optional<YamlNode> root = YamlTree.of(text);
            if (root.isPresent()) {
                return reader.read(root.get());
            }
            findings.error(Position.START, "", Message.of(CodebookMessage.NOTHING));
        } catch (YamlFault e) {
            findings.error(e.where(), "", e.what());
        }
        return Optional.empty();
    }
}
