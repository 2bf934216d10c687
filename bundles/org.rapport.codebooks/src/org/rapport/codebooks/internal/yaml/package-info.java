// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/**
 * YAML as a tree of values with places, read from files that nobody trusts: no types of the program, no recursion, and
 * bounds on size, depth and what aliases may unfold to.
 */
package org.rapport.codebooks.internal.yaml;
