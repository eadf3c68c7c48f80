// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDir>
#include <QObject>
#include <QTimer>

namespace provost {

class Composition;

/// Opens every pane and dialog of the real application on a real Local server, saves a picture of each in light and
/// dark, and closes the window: with nothing, with the sample organization, with long and hostile names, with an error.
/// Goes on by conditions; gives up with exit code 1 when one does not come.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `composition` was given an empty data folder and outlives the tour. Pictures go to `folder`.
    Tour(Composition& composition, const QString& folder, QObject* parent = nullptr);

    void start();

private:
    QCoro::Task<> run();
    QCoro::Task<> openLocalServer(bool withSample);
    QCoro::Task<> showPanes(QString suffix);
    QCoro::Task<> showInspectors();
    QCoro::Task<> showDialogs();
    QCoro::Task<> bringHostileNames();
    void showError();

    void picture(const QString& name);
    void press(const QString& objectName);
    void closeDialogs();
    void giveUp(const QString& what);

    Composition& m_composition;
    QDir m_folder;
    QTimer m_patience;
    int m_pictures = 0;
};

} // namespace provost
