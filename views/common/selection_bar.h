// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/list_filter.h"
#include "views/common/begun.h"
#include "views/common/button.h"

#include <QWidget>

#include <functional>

namespace provost {

class FlowLayout;
class PlainLabel;

/// Seen while rows are being ticked: how many are, all of them with one press, and what can be done with them.
class SelectionBar : public QWidget, public Begun
{
    Q_OBJECT

public:
    struct Action
    {
        QString objectName;
        QString text;
        QLatin1StringView icon; ///< a literal
        Button::Kind kind = Button::Kind::Default;
        std::function<void(const QStringList& ids)> run;
        bool changes = true; ///< something on the server
    };

    /// `filter` outlives the bar.
    explicit SelectionBar(ListFilter& filter, QWidget* parent = nullptr);

    /// An action rests while nothing is ticked.
    void addAction(const Action& action);
    /// Whether this person may change anything: who may not, can still select in order to read and export.
    void setChangesOffered(bool on);

    [[nodiscard]] std::any leave() override;
    void resume(const std::any& begun) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    [[nodiscard]] bool isEverythingTicked() const;

    ListFilter& m_filter;
    bool m_offered = true;
    PlainLabel* m_count;
    Button* m_all;
    FlowLayout* m_buttons;
    QList<std::pair<Button*, bool>> m_actions; ///< whether it changes something
};

} // namespace provost
