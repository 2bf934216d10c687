// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Every task as a command. */
package org.rapport.cli.internal;
