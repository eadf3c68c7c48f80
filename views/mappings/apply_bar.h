// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace provost {

class Button;
class PlainLabel;

/// The foot of the pane while there are changes that are not applied yet: how many, and what to do with them.
class ApplyBar : public QWidget
{
    Q_OBJECT

public:
    explicit ApplyBar(QWidget* parent = nullptr);

    /// Hidden without changes. `people` unset: it is not known yet how many they reach. `asks`: a confirmation
    /// follows. `barred`: why they cannot be applied as they are; empty where they can.
    void setChanges(int changes, std::optional<qint64> people, bool asks, const QString& barred = {});
    /// Nothing can be applied while it is under way.
    void setBusy(bool busy);

Q_SIGNALS:
    void applyChosen();
    void discardChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renderIcon();
    void updateApply();

    QLabel* m_icon;
    PlainLabel* m_text;
    Button* m_discard;
    Button* m_apply;
    QString m_barred;
    bool m_isKnown = false;
    bool m_busy = false;
};

} // namespace provost
