// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** What tests of several bundles share: sample studies, generated interviews, a store in memory, contracts of stores. */
package org.rapport.testkit;
