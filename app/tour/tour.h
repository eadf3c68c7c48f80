// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/appearance.h"

#include <QCoroTask>
#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractItemView;

namespace provost {

class Composition;
struct HttpRequest;

/// Opens every pane and dialog of the real application on a real Local server, saves a picture of each in light and
/// dark, and closes the window: with nothing, with the sample organization, with long and hostile names, with an error.
/// Goes on by conditions; gives up with exit code 1 when one does not come.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `composition` was given an empty data folder and outlives the tour. Pictures go to `folder`. With a `variant`
    /// ("rtl", "200") only the panes with the sample organization are shown, and their names end with it.
    Tour(Composition& composition, const QString& folder, const QString& variant, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// The one that `until` waits for.
    void conditionHolds();

private:
    QCoro::Task<> run();
    QCoro::Task<> runVariant();
    QCoro::Task<> showFirstRun();
    QCoro::Task<> openLocalServer(bool withSample);
    QCoro::Task<> showPanes(QString suffix);
    QCoro::Task<> showInspectors();
    QCoro::Task<> showActivity();
    QCoro::Task<> showExplanation();
    QCoro::Task<> showLog();
    QCoro::Task<> showCases();
    QCoro::Task<> showFilters();
    QCoro::Task<> showRestoring();
    QCoro::Task<> showMenus();
    QCoro::Task<> showPerson();
    QCoro::Task<> showResource();
    QCoro::Task<> showDialogs();
    QCoro::Task<> showToken();
    QCoro::Task<> showAccess();
    QCoro::Task<> showConnections();
    QCoro::Task<> showReminder();
    QCoro::Task<> showRotation();
    QCoro::Task<> showOnlyToken();
    QCoro::Task<> showGroupRemoval();
    QCoro::Task<> showCheck();
    QCoro::Task<> showPalette();
    QCoro::Task<> showConfiguration();
    QCoro::Task<> showSettings();
    QCoro::Task<> bringHostileNames();
    QCoro::Task<> showGoings(QList<HttpRequest> goings);
    QCoro::Task<> showHistory();
    QCoro::Task<> showErrors();

    /// Of the main window, in both schemes, or of what stands over it.
    QCoro::Task<> picture(QString name, QWidget* over = nullptr);
    /// Of the menu that a button opens.
    QCoro::Task<> menuPicture(QString button, QString name);
    /// Goes on once the condition holds; looked at whenever the event loop has nothing left to do.
    QCoro::Task<> until(std::function<bool()> condition);
    void look();
    /// What was posted (palettes, layouts) has arrived.
    QCoro::Task<> settled();
    QCoro::Task<> chooseScheme(Appearance::Scheme scheme);
    QCoro::Task<> choosePane(QString id);
    /// Selects the first row whose text in `column` holds `text`, and waits until its inspector is filled.
    QCoro::Task<> chooseRow(QString pane, int column, QString text);

    [[nodiscard]] QAbstractItemView* list(const QString& pane);
    [[nodiscard]] bool isBusy() const;
    /// Nothing is loaded, counted or computed any more: no sentence that is shown ends with an ellipsis.
    [[nodiscard]] bool isAtRest() const;
    /// What goes with a deletion is being counted.
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] bool isInspectorFilled(const QString& pane);
    void type(const QString& objectName, const QString& text);
    void press(const QString& objectName);
    void chooseInMenu(const QString& button, const QString& menu, const QString& action);
    void chooseTab(const QString& id);
    void closeDialogs();
    /// From now on a server that does not open ends the tour.
    void giveUpOnFailure();
    void giveUp(const QString& what);

    Composition& m_composition;
    QDir m_folder;
    QString m_variant;
    QTimer m_patience;
    int m_pictures = 0;
    std::function<bool()> m_condition;
    bool m_gaveUp = false;
};

} // namespace provost
