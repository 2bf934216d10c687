// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The form rapport-codebook/1: from a tree of YAML values to a codebook, with every fault found on the way. */
package org.rapport.codebooks.internal.form;
