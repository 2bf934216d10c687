// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** How a task speaks to its caller: progress, cancellation, messages, problems and failures. */
package org.rapport.api.task;
