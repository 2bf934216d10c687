// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Whether the parts of Rapport find each other in a running framework. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentsTest {
    private ServiceReference<ServiceComponentRuntime> reference;
    private ServiceComponentRuntime runtime;

    @BeforeAll
    void findTheRuntime() throws BundleException {
        OwnBundles.start();
        reference = OwnBundles.context().getServiceReference(ServiceComponentRuntime.class);
        runtime = OwnBundles.context().getService(reference);
    }

    @AfterAll
    void giveTheRuntimeBack() {
        OwnBundles.context().ungetService(reference);
    }

    @Test
    void findsEveryBundle() {
        assertThat(OwnBundles.all())
                .extracting(Bundle::getSymbolicName)
                .containsExactlyInAnyOrder(
                        "org.rapport.model",
                        "org.rapport.api",
                        "org.rapport.core",
                        "org.rapport.importers",
                        "org.rapport.codebooks",
                        "org.rapport.lucene",
                        "org.rapport.corenlp",
                        "org.rapport.jdbc",
                        "org.rapport.excel",
                        "org.rapport.cli");
    }

    @Test
    void knowsEveryComponentThatABundleDeclares() {
        for (Bundle bundle : OwnBundles.all()) {
            assertThat(runtime.getComponentDescriptionDTOs(bundle))
                    .as(bundle.getSymbolicName())
                    .hasSameSizeAs(declared(bundle));
        }
    }

    @Test
    void satisfiesEveryComponent() {
        List<String> unsatisfied = new ArrayList<>();
        for (ComponentDescriptionDTO component : components()) {
            runtime.getComponentConfigurationDTOs(component).stream()
                    .filter(configuration -> !isSatisfied(configuration))
                    .map(configuration -> component.name + " in state " + configuration.state + " lacks "
                            + Arrays.stream(configuration.unsatisfiedReferences)
                                    .map(unsatisfiedReference -> unsatisfiedReference.name)
                                    .toList())
                    .forEach(unsatisfied::add);
        }
        assertThat(unsatisfied).isEmpty();
    }

    private Collection<ComponentDescriptionDTO> components() {
        return runtime.getComponentDescriptionDTOs(OwnBundles.all().toArray(Bundle[]::new));
    }

    private static boolean isSatisfied(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.SATISFIED
                || configuration.state == ComponentConfigurationDTO.ACTIVE;
    }

    private static List<String> declared(Bundle bundle) {
        String header = bundle.getHeaders().get("Service-Component");
        return header == null ? List.of() : List.of(header.split("\\s*,\\s*"));
    }
}
