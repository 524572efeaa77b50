// SPDX-License-Identifier: Apache-2.0

/** Finds suspension points and hoists operands evaluated before them into temporaries. */
package org.ourolang.language.suspend;
