// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** What is said about a codebook file, and where in it. */
package org.rapport.codebooks.internal.report;
