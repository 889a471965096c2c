// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * Excel workbooks as files, whoever wrote them: {@link trust.stars.editor.workbook.Workbook} opens one that is whole, and
 * shows a {@link trust.stars.editor.workbook.SheetVisitor} its {@linkplain trust.stars.editor.workbook.Cell cells}, comments
 * and lines drawn through words. It knows nothing about frameworks.
 */
@NullMarked
package trust.stars.editor.workbook;

import org.jspecify.annotations.NullMarked;
