// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.api.importing.ColumnChoice;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.model.study.Role;
import picocli.CommandLine.TypeConversionException;

class MappingConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Speaker 1=Maria Lopez:leader:case Austin|Speaker 1|Maria Lopez|leader|Austin",
                "I=Ann Lee|I|Ann Lee||",
                "Speaker 1=:Leader|Speaker 1||leader|",
                "P = : : CASE Austin: |P|||Austin",
                "P=:case Austin:board|P||board|Austin",
                "a\\:b\\=c=d\\:e\\\\|a:b=c|d:e\\||",
                "C\\x=y\\z|C\\x|y\\z||"
            })
    void readsEachPart(String said, String label, String name, String role, String person) {
        assertThat(new MappingConverter().convert(said))
                .isEqualTo(new SpeakerMapping(
                        label,
                        Optional.ofNullable(name),
                        Optional.ofNullable(role).map(Role::new),
                        Optional.ofNullable(person),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann|at character 4",
                "=:leader|at character 1",
                "A=|at character 3",
                "A=b=c|at character 4",
                "A=b:lead!|at character 5",
                "A=b:x:y|at character 7",
                "A=b:case|at character 5",
                "A=b:case x:case y|at character 12"
            })
    void saysWhereAFormIsWrong(String said, String where) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new MappingConverter().convert(said))
                .withMessageStartingWith(where + ":");
    }

    @Test
    void readsColumnsAsLettersAndNumbers() {
        ColumnChoiceConverter columns = new ColumnChoiceConverter();
        assertThat(columns.convert("time=a, speaker=2,TEXT=AA,end=d"))
                .isEqualTo(new ColumnChoice.Named(27, Optional.of(2), Optional.of(1), Optional.of(4)));
        assertThat(columns.convert("Guess")).isEqualTo(ColumnChoice.AS_GUESSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"time=A", "text=0", "text=A1", "text=A,text=B", "text", "words=A", "text=XFE", "text=99999"})
    void refusesWhatIsNoColumn(String said) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new ColumnChoiceConverter().convert(said));
    }
}
