import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  list: {
    containerType: 'inline-size',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
});

/** A list on a card of its own. */
export function CardList({ className, ...rest }: ComponentProps<'ul'>) {
  const styles = useStyles();
  return <ul {...rest} className={mergeClasses(styles.list, className)} />;
}
