// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** RTF documents. The parser's types stay in here. */
package org.rapport.importers.internal.rtf;
