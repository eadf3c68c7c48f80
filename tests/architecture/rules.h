// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace provost::architecture {

/// One line of one file that breaks a rule, as a person reads it.
struct Finding
{
    QString file; ///< relative to the root of the tree
    int line = 0; ///< from 1; 0 where the whole file is meant
    QString what;

    [[nodiscard]] QString text() const;
};

/// A text that may not stand in some folders.
struct ForbiddenText
{
    QRegularExpression pattern;
    QStringList folders;    ///< where it is forbidden: beginnings of relative paths
    QStringList exceptions; ///< where it is allowed all the same
    QString reason;
};

/// The rules of the house over a source tree; docs/architecture.md tells them in words.
class Rules
{
public:
    /// `qtIncludes`: folders with the headers of Qt modules, named QtGui, QtWidgets …; without them the rules about Qt
    /// modules cannot see anything.
    Rules(const QDir& root, const QStringList& qtIncludes);

    /// Rooms include downward only, and always by the full path from the root.
    [[nodiscard]] QList<Finding> includes() const;
    /// Each Qt module is used in its own rooms only: no Gui or Widgets below views, Sql only in the stores.
    [[nodiscard]] QList<Finding> qtModules() const;
    /// Both SPDX lines at the head of every source file.
    [[nodiscard]] QList<Finding> licences() const;
    /// A .cpp under 500 lines, a header under 200, main.cpp of the application under 60.
    [[nodiscard]] QList<Finding> sizes() const;
    /// Words that may not be written: nested event loops, colors outside the theme, SQL outside the stores …
    [[nodiscard]] QList<Finding> forbiddenTexts() const;
    /// No braces without a type among the arguments of what is awaited, `co_await f(g({a, b}))`, and no lambda there
    /// that captures by copy: g++ 12 destroys such a temporary twice, and the heap with it. A variable before the
    /// co_await is right everywhere.
    [[nodiscard]] QList<Finding> awaitedTemporaries() const;

    /// Each item model is put to QAbstractItemModelTester by some test.
    [[nodiscard]] QList<Finding> untestedModels() const;

    [[nodiscard]] QList<Finding> all() const;
    /// How many source files the rules look at: a rule over nothing proves nothing.
    [[nodiscard]] qsizetype fileCount() const { return m_files.size(); }

private:
    struct File
    {
        QString path;
        QStringList lines;
    };

    [[nodiscard]] QString moduleOf(const QString& header) const;

    QDir m_root;
    QStringList m_qtIncludes;
    QList<File> m_files;
};

} // namespace provost::architecture
