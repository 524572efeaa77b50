// SPDX-License-Identifier: Apache-2.0

/** Program text, positions and spans; imports nothing of Ouro. */
package org.ourolang.language.source;
