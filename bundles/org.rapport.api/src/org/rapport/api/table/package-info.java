// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Tables that people bring along, as rows of cells: implement {@link TableFormat} to read one more kind of file. */
package org.rapport.api.table;
