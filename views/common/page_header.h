// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace provost {

class PlainLabel;

/// The head of a pane: title, filter chips beside it, search and actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Beside the title, in the order of adding.
    void addChip(QWidget* chip);
    /// At the right end, in the order of adding.
    void addAction(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_title;
    QHBoxLayout* m_chips;
    QHBoxLayout* m_actions;
};

} // namespace provost
