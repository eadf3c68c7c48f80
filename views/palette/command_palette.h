// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/dialog.h"

#include <QLatin1StringView>

#include <functional>

class QListView;

namespace provost {

class Finder;
class SearchField;
struct Found;

/// What Ctrl+K opens: a field that takes a name, an identifier, a command or anything pasted, and below it what was
/// found. Up and Down choose while the field keeps the keyboard, Return opens, Esc leaves.
class CommandPalette : public Dialog
{
    Q_OBJECT

public:
    /// Takes the finder over. `iconOfDeed` as for FoundDelegate.
    CommandPalette(Finder* finder, std::function<QLatin1StringView(const QString&)> iconOfDeed, QWidget* parent);

Q_SIGNALS:
    /// The palette is closed by then.
    void chosen(const provost::Found& found);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFound();
    void move(int by);
    void choose(int row);
    void activate();
    void say();

    Finder* m_finder;
    SearchField* m_field;
    QListView* m_list;
    bool m_wanted = false; ///< Return came before the search was over
};

} // namespace provost
