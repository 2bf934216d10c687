// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Where things are kept that can be made again at any time. */
package org.rapport.api.cache;
