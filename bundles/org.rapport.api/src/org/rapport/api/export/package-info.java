// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The contract of an exporter: it writes the coded data in a format of other programs. */
package org.rapport.api.export;
