// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** What the workbook holds: one class per sheet, and the counts that several of them show. */
package org.rapport.excel.internal.content;
