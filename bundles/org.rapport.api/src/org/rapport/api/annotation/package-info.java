// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Linguistic annotations as values, and the contract of the service that makes them. */
package org.rapport.api.annotation;
