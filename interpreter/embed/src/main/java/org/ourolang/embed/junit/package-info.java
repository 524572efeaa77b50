// SPDX-License-Identifier: Apache-2.0

/** Scripts as JUnit tests. */
package org.ourolang.embed.junit;
