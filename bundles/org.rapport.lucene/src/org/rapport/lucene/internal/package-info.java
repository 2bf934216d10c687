// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The full-text index of a study, with Lucene. */
package org.rapport.lucene.internal;
