// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** What the tasks of Rapport have in common: their messages. */
package org.rapport.core;
