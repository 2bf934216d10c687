// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Who speaks: what a person says of labels (names, roles, cases), presets of it in tables, and the guess of roles. */
package org.rapport.core.people;
