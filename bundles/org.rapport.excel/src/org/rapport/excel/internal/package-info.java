// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The coded data of a study as an Excel workbook. */
package org.rapport.excel.internal;
