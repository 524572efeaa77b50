// SPDX-License-Identifier: Apache-2.0
/** Time zones: the rules of the JDK, and the names that it does not know. */
package org.ourolang.stdlib.zones;
