#include <QApplication>
#include <QWidget>

/** The least that a Qt program with a window does: bench_start holds the wizard's start against it. */
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 820); // as the wizard's first size
    window.show();
    return QApplication::exec();
}
