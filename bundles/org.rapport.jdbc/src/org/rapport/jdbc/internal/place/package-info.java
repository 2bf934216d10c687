// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Tells where a file lies: on a disk of this computer, on a network, in a folder that a synchroniser keeps. */
package org.rapport.jdbc.internal.place;
