// SPDX-License-Identifier: Apache-2.0
/** Reads and writes JSON: what the module {@code json} is built on. */
package org.ourolang.stdlib.json;
