// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Who works on a study on a server, and what they may see and do there. */
package org.rapport.api.team;
