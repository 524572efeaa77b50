// SPDX-License-Identifier: Apache-2.0
/** Memory that objects share: what bytes, byte arrays and arrays offer to views, and how numbers lie in it. */
package org.ourolang.stdlib.builtins.memory;
