// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Full-text search in a study, with the words around each hit. */
package org.rapport.core.search;
